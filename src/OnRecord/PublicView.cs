namespace OnRecord;

/// <summary>A record that holds something sensitive, and has a view without it.</summary>
public interface IHasPublicView
{
    /// <summary>The record as it may be published.</summary>
    PublicView ToPublic();
}

/// <summary>
/// What of a record may be published: the fields of its schema that are not marked <c>sensitive</c>, all the way down.
/// No record is one, so that what takes a public view can't be handed the record itself. A view is written and not read,
/// and isn't checked: that is done on the record.
/// </summary>
public abstract record PublicView : SerializableRecord;
