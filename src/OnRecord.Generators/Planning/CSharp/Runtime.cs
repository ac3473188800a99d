namespace OnRecord.Generators.Planning.CSharp;

/// <summary>The full names of what emitted code calls.</summary>
internal static class Runtime
{
    public const string SchemaRecord = "global::OnRecord.SchemaRecord";
    public const string PublicView = "global::OnRecord.PublicView";
    public const string PublicDossier = "global::OnRecord.PublicDossier";
    public const string HasPublicView = "global::OnRecord.IHasPublicView";
    public const string PublicViews = "global::OnRecord.Serialization.PublicViews";
    public const string List = "global::OnRecord.EquatableList";
    public const string Map = "global::OnRecord.EquatableMap";
    public const string RecordList = "global::OnRecord.RecordList";
    public const string RecordId = "global::OnRecord.RecordId";
    public const string RecordDate = "global::OnRecord.RecordDate";
    public const string RawJson = "global::OnRecord.RawJson";
    public const string Reader = "global::OnRecord.Serialization.RecordReader";
    public const string Writer = "global::OnRecord.Serialization.RecordWriter";
    public const string InOrderReader = "global::OnRecord.Serialization.InOrderReader";
    public const string InOrderItems = "global::OnRecord.Serialization.InOrderItems";
    public const string SkippedList = "global::OnRecord.Serialization.SkippedList";
    public const string ItemReaders = "global::OnRecord.Serialization.ItemReaders";
    public const string ItemWriters = "global::OnRecord.Serialization.ItemWriters";
    public const string Checks = "global::OnRecord.Validation.RecordChecks";
    public const string DossierChecks = "global::OnRecord.Validation.DossierChecks";
    public const string Conditions = "global::OnRecord.Validation.Conditions";
    public const string Lexicon = "global::OnRecord.Validation.WordList";
    public const string Pattern = "global::OnRecord.Validation.TextPattern";
}
