using OnRecord.Serialization;
using OnRecord.Validation;

namespace OnRecord.Tests.Validation;

/// <summary>The id of a <see cref="Note"/>.</summary>
public readonly record struct NoteId(string Value) : ITextValue<NoteId>
{
    public static explicit operator NoteId(string value) => new(value);

    NoteId ITextValue<NoteId>.WithValue(string value) => new(value);
}

/// <summary>A record written by hand as the generator would write it, with a record of its own kind inside.</summary>
public sealed record Note : SchemaRecord
{
    public required NoteId Id { get; init; }

    public required string Text { get; init; }

    public EquatableList<Note> Inside { get; init; }

    protected internal override string RecordName => "Note";

    protected internal override string? RecordKey => Id.Value;

    public static Note? Parse(string json, out ValidationResult result)
    {
        RecordSerializer.TryParseJson(Converter.Instance, json, out Note? note, out result);
        return note;
    }

    protected internal override void WriteMembers(RecordWriter json)
    {
        json.Write("id"u8, Id);
        json.Write("text"u8, Text);
        json.Write("inside"u8, Inside, ItemWriters.Record);
    }

    protected internal override void CheckMembers(ref RecordChecks checks)
    {
        checks.Require("id", Id.Value);
        checks.Require("text", Text);
        checks.Text("text", Text, minLength: 1);
        checks.Records("inside", Inside);
    }

    public sealed class Converter : RecordConverter<Note>
    {
        private static readonly FieldTable Fields = new("Note", "id", "text", "inside?");

        public static Converter Instance { get; } = new();

        public override Note? ReadRecord(ref RecordReader reader)
        {
            NoteId id = default;
            string text = null!;
            EquatableList<Note> inside = default;
            FieldCursor fields = reader.BeginRecord(Fields);
            while (fields.MoveNext(ref reader))
            {
                switch (fields.Current)
                {
                    case 0:
                        id = reader.GetText<NoteId>();
                        break;
                    case 1:
                        text = reader.GetString();
                        break;
                    case 2:
                        inside = reader.GetRecords(Instance);
                        break;
                }
            }

            return fields.Finish(ref reader, new Note { Id = id, Text = text, Inside = inside });
        }
    }
}
