using System.Reflection;
using OnRecord.Benchmarks.Peers;
using OnRecord.News;

namespace OnRecord.Benchmarks.Reporting;

/// <summary>How much code there is for a record.</summary>
internal static class EmittedSizes
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<(string What, int Ours, int Peer)> Measure() =>
    [
        ("Statement", SizeOf(typeof(Statement)), SizeOf(typeof(StatementModel)) + ContextFor("StatementModel")),
        ("Attribution", SizeOf(typeof(News.Attribution)), SizeOf(typeof(AttributionModel)) + ContextFor("AttributionModel")),
        ("Quote", SizeOf(typeof(Quote)), SizeOf(typeof(QuoteModel)) + ContextFor("QuoteModel")),
        ("all of the news schema", typeof(Statement).Assembly.GetTypes().Where(static type => type.DeclaringType is null).Sum(SizeOf), 0),
    ];

    /// <summary>What the peer's generator put into its context for a type: members are named after it.</summary>
    private static int ContextFor(string type) => Methods(typeof(ModelContext)).Where(method => method.Name.Contains(type, StringComparison.Ordinal)).Sum(SizeOf)
        + typeof(ModelContext).GetNestedTypes(All).SelectMany(Methods).Where(method => method.Name.Contains(type, StringComparison.Ordinal)).Sum(SizeOf);

    private static int SizeOf(Type type) => Methods(type).Sum(SizeOf) + type.GetNestedTypes(All).Sum(SizeOf);

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All));

    private static int SizeOf(MethodBase method) => method.GetMethodBody()?.GetILAsByteArray()?.Length ?? 0;
}
