namespace OnRecord.Tool.Checks;

/// <summary>Work on all processors whose results come in the order of the input, few of them waiting at a time: memory stays flat.</summary>
internal static class InOrder
{
    /// <summary>Applies a function to each item.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> function)
    {
        int atOnce = Environment.ProcessorCount * 2;
        Queue<Task<TResult>> running = new(atOnce);
        foreach (T item in items)
        {
            if (running.Count == atOnce) yield return running.Dequeue().GetAwaiter().GetResult();
            running.Enqueue(Task.Run(() => function(item)));
        }

        while (running.Count > 0) yield return running.Dequeue().GetAwaiter().GetResult();
    }
}
