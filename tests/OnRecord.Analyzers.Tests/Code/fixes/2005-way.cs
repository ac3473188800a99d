// ONR2005: Keep the attribution
class Desk
{
    Note Redact(Note note, bool isPublic, string by) => note with { By = isPublic ? "" : by };

    Note[] Both(Note note) => [note with { By = "" } with { Text = "x" }, note with { By = "" /* gone */ }];

    IEnumerable<Note> Each(IEnumerable<Note> notes) => notes.Select(n => n with { /* first */ By = "", /* second */ Text = "x" });
}
// becomes
class Desk
{
    Note Redact(Note note, bool isPublic, string by) => note with { By = isPublic ? note.By : by };

    Note[] Both(Note note) => [note with { Text = "x" }, note /* gone */];

    IEnumerable<Note> Each(IEnumerable<Note> notes) => notes.Select(n => n with { /* first */  /* second */ Text = "x" });
}
