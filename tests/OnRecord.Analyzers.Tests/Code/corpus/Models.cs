// Claim types of a project as people write them by hand. Every case of the corpus is compiled with this file.
global using System;
global using System.Collections.Generic;
global using System.Collections.Immutable;
global using System.Linq;
global using System.Threading.Tasks;
global using Models;
global using OnRecord;
global using OnRecord.News;

// The news schema has a record of this name too.
global using Quote = Models.Quote;

namespace Models;

[Claim]
public class Quote
{
    public string Text { get; set; } = "";

    public string? Topic { get; set; }

    [AttributedTo]
    public string? By { get; set; }

    public string SpeakerName { set => By = value; }

    public Quote Saying(string text) { Text = text; return this; }

    public Quote Attributed(string by) { By = by; return this; }

    public ValidationResult Validate() => new(By is null ? [new("/by", "A01", "Nobody says it.")] : []);
}

[Claim]
public sealed record Remark(string Text, [property: AttributedTo] string By)
{
    public Remark(string text) : this(text, "") { }

    public string? Tone { get; init; }
}

[Claim]
public record Note
{
    public string Text { get; init; } = "";

    [AttributedTo]
    public string By { get; init; } = "";
}

public sealed class Meta
{
    public DateTime Seen { get; set; }

    [AttributedTo]
    public string? Author { get; set; }
}

[Claim]
public sealed class Post
{
    public string Text { get; set; } = "";

    public Meta? Meta { get; set; }
}

[Claim]
public sealed class Wire
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public List<string> Sources { get; set; } = new();
}

[Claim]
public sealed class Report
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public string? Speaker { get; set; }

    [AttributedTo]
    public string? Document { get; set; }
}

[Claim]
public struct Tweet
{
    public string Text;

    [AttributedTo]
    public string Author;
}

[Claim]
public readonly record struct Sighting(string Place, [property: AttributedTo] string Reporter);

[Claim]
public abstract class Message
{
    public string Body { get; set; } = "";

    [AttributedTo]
    public string? From { get; set; }
}

public class Email : Message
{
    public string Subject { get; set; } = "";
}

public sealed class Letter : Message
{
    public Letter() { }

    public Letter(string body, string? from = null)
    {
        Body = body;
        From = from;
    }
}

[Claim]
public sealed class Interview
{
    public Interview(string text, string speaker)
    {
        Text = text;
        Speaker = speaker ?? throw new ArgumentNullException(nameof(speaker));
    }

    public string Text { get; }

    [AttributedTo]
    public string Speaker { get; }
}

public sealed class Person
{
    [SpeakerName]
    public string? Name { get; set; }

    [SpeakerName]
    public string? Description { get; set; }

    public string? Role { get; set; }
}

[Claim]
public sealed class Testimony
{
    public string Text { get; set; } = "";

    [AttributedTo]
    public Person? Witness { get; set; }
}

public sealed class PostDto
{
    public string Text { get; set; } = "";

    public string? Author { get; set; }

    public string Name { get; set; } = "";

    public List<string> Speakers { get; set; } = new();
}

public interface IQuoteStore
{
    void Save(Quote quote);

    Quote? Find(string text);

    Task SaveAsync(Quote quote);
}
