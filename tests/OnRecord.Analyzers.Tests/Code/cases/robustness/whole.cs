// A file of 200 lines with a candidate for each rule in it. Every prefix of it is analyzed: none may throw.
global using System;
global using System.Collections.Generic;
global using System.Linq;
global using OnRecord;
global using OnRecord.News;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Threading.Tasks;
using Sayings = System.Collections.Generic.List<Prefixes.Saying>;

namespace Prefixes;

[Claim]
public class Saying
{
    [SetsRequiredMembers]
    public Saying(string text) { Text = text; }

    public Saying() { }

    public required string Text { get; set; }

    [AttributedTo]
    public string? By { get; set; }

    [AttributedTo]
    public List<string> Sources { get; } = new();

    public string Speaker { set => By = value; }
}

[Claim]
public partial record Remark(string Text, [property: AttributedTo] string By)
{
    public Remark(string text) : this(text, "") { }
}

[Claim]
public struct Tweet<T> where T : notnull
{
    public T Content;

    [AttributedTo]
    public string Author;
}

[Claim]
public abstract class Unattributed
{
    public string Note { get; init; } = "";
}

public sealed class Rumour : Unattributed;

public interface IOutlet
{
    [Publishes]
    void Publish(Statement statement);

    void Send([Publishes] params Statement[] statements);
}

public sealed class Desk(SpeakerId who, IOutlet outlet) : IDisposable
{
    private static readonly Attribution None = new() { By = [], In = new("d1") };

    private readonly Saying _draft = new() { Text = "x" };

    public required Saying Lead { get; init; }

    public Statement Rain(ClaimId id, bool known, Attribution? given) => new()
    {
        Id = id,
        Text = known ? "It rained." : "",
        Directness = Directness.Indirect,
        Stance = (Stance)99,
        Attribution = given switch
        {
            { By.Count: > 0 } good => good,
            null => None,
            _ when known => new Attribution { By = [who, new("")], Cue = $"said {nameof(Desk)}" },
            _ => throw new InvalidOperationException(),
        },
    };

    public IEnumerable<Saying> Lines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            if (line.Length == 0) continue;
            var saying = new Saying { Text = line };
            if (line is ['"', .. var rest, '"'])
            {
                saying.By = rest;
            }
            else
            {
                saying.By = null;
            }

            try
            {
                saying.Sources.Clear();
            }
            finally
            {
                saying.Sources.Add("wire");
            }

            yield return saying;
        }
    }

    public async Task<Saying?> ReadAsync(System.IO.Stream stream)
    {
        Saying? saying = await JsonSerializer.DeserializeAsync<Saying>(stream).ConfigureAwait(false);
        saying ??= new Saying("nothing") { By = "TBD" };
        (saying.Text, saying.By) = ("", default!);
        return saying;
    }

    public T Make<T>() where T : Saying, new() => new T { Text = "x" };

    public unsafe void Unsafe(Tweet<int>* tweet)
    {
        Tweet<int> copy = default;
        *tweet = copy;
        tweet->Author = "";
        Span<int> numbers = stackalloc int[2];
        fixed (char* text = "unknown") copy.Author = new string(text);
    }

    public void Publish(Statement statement)
    {
        statement.Validate();
        var result = statement.Validate();
        Statement.TryParseJson("{}", out Statement? read, out _);
        outlet.Publish(statement with { Attribution = statement.Attribution with { By = [] } });
        outlet.Send(statement with { Text = "", Attribution = null! });
        Func<string, Remark> remark = text => new(text) { By = text ?? "" };
        Saying Local(string by) => new() { Text = "x", By = by };
        _ = Local(remark("a").By);
        var anonymous = new { By = "", Text = 1 };
        _ = anonymous with { By = "n/a" };
        goto end;
    end:
        return;
    }

    public static Desk operator +(Desk left, Remark right) => left;

    public static implicit operator Saying(Desk desk) => new() { Text = $"{desk}", By = string.Empty };

    public Speaker Aide() => new()
    {
        Id = (SpeakerId)"An Aide",
        Kind = SpeakerKind.Anonymous,
        Description = """a source""",
        Count = 0,
        Aliases = [.. new[] { "a", "a" }],
        Homepage = new Uri("relative", UriKind.Relative),
    };

    public Speaker this[int index] => index switch
    {
        0 => Aide() with { Kind = default, Name = "?" },
        < 0 => new() { Id = new("x" + index), Kind = SpeakerKind.Unidentified, Description = "unknown" },
        _ => Activator.CreateInstance<Speaker>(),
    };

    public event Action<Saying>? Said
    {
        add => value?.Invoke(new Saying { Text = "added" });
        remove { value = null; }
    }

    public Correction Correct(CorrectionId id, RecordId target)
    {
        const string note = " ";
        return new()
        {
            Id = id,
            Target = target,
            Kind = CorrectionKind.Correction,
            Date = new(2026, 1, 2),
            Note = note,
        };
    }

    public void Dispose() => StanceExtensions.TryParse("denied", out _);
}

#pragma warning disable ONR2009
[Claim]
public record Suppressed<T>(T Text) where T : class, new()
{
    public T Other { get; } = new();
}
#pragma warning restore ONR2009

file static class Helpers
{
    public static OnRecord.News.Quote Quoted(this string text) => new() { Exact = text.Trim() };
}
