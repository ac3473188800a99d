// A builder's Build that copies all but the speaker.
public sealed class NoteBuilder
{
    private string _text = "";
    private string _by = "";

    public NoteBuilder Text(string text) { _text = text; return this; }

    public NoteBuilder By(string by) { _by = by; return this; }

    public Note Build()
    {
        var note = new Note { Text = _text }; // ONR2001
        return note;
    }

    public override string ToString() => _by;
}
