using OnRecord.Evolution.Catalog;
using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Compares the roles of a record. What the engine makes of them is too entangled to show that a change does no harm.</summary>
internal sealed class RoleComparer(SchemaView old, SchemaView now, ChangeLog log)
{
    private readonly Renames _renames = new(old, now);

    public void Compare(RecordModel before, RecordModel after, string name, string place)
    {
        Func<string, string> rename = field => _renames.Of(before.Name, field);
        ConditionText was = new(_renames.Of), text = new(static (_, field) => field);
        Report("claim", Of(before.Claim, rename, was), Of(after.Claim, Same, text));
        Report("attribution", Of(before.Attribution, rename), Of(after.Attribution, Same));
        Report("speaker", Of(before.Speaker, rename, was), Of(after.Speaker, Same, text));
        Report("document", Of(before.Document, rename, was), Of(after.Document, Same, text));

        void Report(string role, string from, string to)
        {
            if (from != to) log.Add(RecordChanges.RoleChanged, place + "/" + role, name, role);
        }
    }

    private static string Same(string field) => field;

    private static string Of(ClaimRole? role, Func<string, string> name, ConditionText text) => role is null ? "" : "claim:" +
        Texts(name, [role.Text, role.Quote, role.Document, role.RelayedBy, role.Basis]) + "|" + Set(name, role.AttributedTo) + "|" + text.Of(role.When);

    private static string Of(AttributionRole? role, Func<string, string> name) => role is null ? "" : "attribution:" +
        Texts(name, [role.Document, role.RelayedBy, role.Basis, role.Witness, role.Passage, role.OnBehalfOf]) + "|" + Set(name, role.Grounds);

    private static string Of(SpeakerRole? role, Func<string, string> name, ConditionText text) => role is null ? "" : "speaker:" +
        Set(name, role.Names) + "|" + text.Of(role.Anonymous) + "|" + text.Of(role.Unidentified);

    private static string Of(DocumentRole? role, Func<string, string> name, ConditionText text) => role is null ? "" : "document:" + name(role.File) + "|" + text.Of(role.Retracted);

    private static string Texts(Func<string, string> name, string?[] fields) => string.Join("|", fields.Select(field => field is null ? "" : name(field)));

    private static string Set(Func<string, string> name, IEnumerable<string> fields) => string.Join(",", fields.Select(name).OrderBy(static field => field, StringComparer.Ordinal));
}
