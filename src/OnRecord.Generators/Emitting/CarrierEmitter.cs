using OnRecord.Generators.Planning;

namespace OnRecord.Generators.Emitting;

/// <summary>Writes the attribute that carries a schema to the projects that import it. It stands before the namespace, as C# will have it.</summary>
internal static class CarrierEmitter
{
    public static void Write(CodeWriter writer, CarrierPlan carrier) =>
        writer.Line($"[assembly: global::OnRecord.OnRecordSchema({carrier.Id}, {carrier.Version}, {carrier.Text})]\n");
}
