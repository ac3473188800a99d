namespace OnRecord.Analyzers.Data;

/// <summary>
/// A value that is made when it is first asked for. Not a <see cref="Lazy{T}"/>, which would keep the first asker's
/// cancellation for all who come after it: a host may drop one analysis of a compilation and begin another.
/// </summary>
internal sealed class OnDemand<T>(Func<CancellationToken, T> make)
    where T : class
{
    private readonly object _lock = new();
    private T? _value;

    public T Get(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _value ??= make(cancellationToken);
        }
    }
}
