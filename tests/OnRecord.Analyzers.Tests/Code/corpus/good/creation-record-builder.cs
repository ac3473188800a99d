// A builder that copies its draft.
public sealed class NoteBuilder
{
    private Note _draft = new();

    public NoteBuilder WithText(string text) { _draft = _draft with { Text = text }; return this; }

    public NoteBuilder SaidBy(string by) { _draft = _draft with { By = by }; return this; }

    public Note Build() => _draft;
}
