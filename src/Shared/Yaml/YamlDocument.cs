using System.Globalization;
using System.Text;
using OnRecord.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OnRecord.Yaml;

/// <summary>Takes the parser's events, refuses what is not taken, and resolves anchors and merge keys.</summary>
/// <param name="text">The text.</param>
/// <param name="offset">What to add to the parser's offsets.</param>
/// <param name="problems">What is wrong with the text.</param>
/// <param name="lines">Its lines.</param>
/// <param name="sink">Who takes the events as soon as nothing can change them any more; null to keep them all.</param>
internal sealed class YamlDocument(string text, int offset, List<YamlProblem> problems, LineMap lines, IYamlSink? sink)
{
    private const int MaxDepth = 64;
    private const int MaxScalarBytes = 4 * 1024 * 1024;
    private const string MergeKey = "<<";

    private readonly List<YamlEvent> _events = [];
    private readonly List<YamlFrame> _frames = [];
    private readonly YamlAnchors _anchors = new();
    private int _documents;
    private bool _hasStopped;
    private bool _hasEvents;
    private int _last;
    private int _lastCut = -1;

    private YamlFrame? Top => _frames.Count == 0 ? null : _frames[_frames.Count - 1];

    /// <summary>Takes one event. False where reading must stop.</summary>
    public bool Take(ParsingEvent step)
    {
        bool goesOn = Read(step);
        if (sink is not null && !_frames.Exists(static frame => frame.HoldsEvents)) HandOn(sink);
        return goesOn;
    }

    /// <summary>Takes note of what the parser stumbled over.</summary>
    public void Fail(Exception exception)
    {
        _hasStopped = true;
        if (_last == _lastCut)
        {
            // What the '#' cut off is what the parser misses next; quoting one line won't mend it.
            YamlProblem cut = problems[problems.Count - 1];
            problems[problems.Count - 1] = HashCut.Problem(cut.Start, cut.End, replacement: null);
            return;
        }

        problems.Add(YamlSyntax.Explain(exception, text, offset, Math.Max(_last, offset), Top));
    }

    /// <summary>Closes what is open.</summary>
    public YamlReading Finish()
    {
        while (Top is { } top)
        {
            // Reading broke between a key and its value: the key alone says nothing. A sink may have it already.
            if (top.IsMapping && !top.ExpectsKey) CutOff(top.CutFrom >= 0 ? top.CutFrom : Math.Max(0, _events.Count - 1));
            Close(top.End);
        }

        bool isEmpty = _events.Count == 0 && !_hasEvents;
        if (sink is not null) HandOn(sink);
        if (isEmpty && problems.Count == 0)
            Report(YamlProblemKind.Syntax, 0, 0, "There is nothing in this file. Expected 'key: value' lines.");
        return new YamlReading(_events, problems, lines, IsWhole: !isEmpty && !_hasStopped);
    }

    private bool Read(ParsingEvent step)
    {
        switch (step)
        {
            case DocumentStart start: return Begin(start);
            case MappingStart mapping: return Open(mapping, isMapping: true, mapping.Style == MappingStyle.Flow);
            case SequenceStart sequence: return Open(sequence, isMapping: false, sequence.Style == SequenceStyle.Flow);
            case MappingEnd or SequenceEnd: Close(At(step.End)); return true;
            case Scalar scalar: return Add(scalar);
            case AnchorAlias alias: return Expand(alias);
            default: return true;
        }
    }

    private void HandOn(IYamlSink sink)
    {
        foreach (YamlEvent step in _events) sink.Take(step);
        _hasEvents |= _events.Count > 0;
        _events.Clear();
    }

    private bool Begin(DocumentStart start)
    {
        if (start.Version is { } version && version.Version is not { Major: 1, Minor: 2 })
            Report(YamlProblemKind.RefusedFeature, At(start.Start), At(start.End), "This is read as YAML 1.2, and as no other version. Remove the %YAML line.");
        if (++_documents == 1) return true;
        Report(YamlProblemKind.RefusedFeature, At(start.Start), At(start.End), "A second document begins here. A file holds one: move the rest to a file of its own.");
        return false;
    }

    private bool Open(NodeEvent node, bool isMapping, bool isFlow)
    {
        int start = At(node.Start);
        if (_frames.Count == MaxDepth)
            return Stop(start, start + 1, "Mappings and lists are nested more than 64 deep here. Reading stops: write this flatter.");

        RefuseTag(node);
        if (Top is { ExpectsKey: true } parent)
        {
            parent.CutFrom = _events.Count;
            Report(YamlProblemKind.RefusedFeature, start, start + 1, "A key is a text, and not a mapping or a list.");
        }

        _frames.Add(new YamlFrame(isMapping, isFlow, start, _events.Count, AnchorOf(node)));
        _events.Add(new YamlEvent(isMapping ? YamlEventKind.MappingStart : YamlEventKind.SequenceStart, start, start));
        return true;
    }

    private void Close(int end)
    {
        YamlFrame frame = Top!;
        if (frame.IsFlow && end < text.Length && text[end] is ']' or '}') end++;
        if (!frame.IsFlow) end = frame.End;
        if (frame.Merges.Count > 0) YamlMerge.Append(_events, frame);
        _events.Add(new YamlEvent(frame.IsMapping ? YamlEventKind.MappingEnd : YamlEventKind.SequenceEnd, frame.Start, end));
        _frames.RemoveAt(_frames.Count - 1);
        Complete(frame.FirstEvent, end, frame.Anchor, frame.Height + 1);
    }

    private bool Add(Scalar scalar)
    {
        int start = At(scalar.Start), end = At(scalar.End);
        RefuseTag(scalar);
        string value = scalar.Value, resolved = value;
        YamlScalarKind kind = YamlScalarKind.String;
        if (scalar.Style == ScalarStyle.Plain)
        {
            kind = CoreSchema.Resolve(value, out resolved);
            if (HashCut.Find(text, start, end, Top is { IsFlow: true }) is { } cut)
            {
                problems.Add(cut);
                _lastCut = end;
            }
        }
        else
        {
            // A block ends where the next line begins.
            while (end > start + 1 && text[end - 1] is '\n' or '\r' or ' ') end--;
        }

        if (value.Length > MaxScalarBytes / 3 && Encoding.UTF8.GetByteCount(value) > MaxScalarBytes)
            return Stop(start, end, "A text is longer than 4 MiB. Reading stops: keep such a text in a file of its own.");

        int first = _events.Count;
        if (Top is { ExpectsKey: true } mapping) AddKey(mapping, start, end, kind, value, scalar.Style == ScalarStyle.Plain);
        else _events.Add(new YamlEvent(YamlEventKind.Scalar, start, end, kind, resolved, value));
        Complete(first, end, AnchorOf(scalar), 0);
        return true;
    }

    private void AddKey(YamlFrame mapping, int start, int end, YamlScalarKind kind, string key, bool isPlain)
    {
        if (key.Length == 0 && kind == YamlScalarKind.Null)
        {
            // The parser puts a key that isn't there at the end of some token before.
            start = Math.Max(start, text.IndexOf(':', Math.Min(_last, text.Length)));
            end = start + 1;
            Report(YamlProblemKind.RefusedFeature, start, end, "A key is missing before the ':'.");
        }
        else if (kind != YamlScalarKind.String)
        {
            string quoted = YamlQuoting.Quote(key);
            Report(YamlProblemKind.RefusedFeature, start, end, "A key is a text, and this one is not: quote it, " + quoted + ".", quoted);
        }

        if (!mapping.TryAddKey(key, start, out int first))
        {
            Report(YamlProblemKind.DuplicateKey, start, end, string.Format(
                CultureInfo.InvariantCulture,
                "The key '{0}' stands here again; it stands in this mapping already, at line {1}, column {2}. Remove one of the two.",
                key,
                lines.Line(first) + 1,
                lines.Column(first) + 1));
            mapping.CutFrom = _events.Count;
        }
        else if (isPlain && key == MergeKey)
        {
            mapping.CutFrom = _events.Count;
            mapping.IsMerge = true;
        }

        _events.Add(new YamlEvent(YamlEventKind.Key, start, end, YamlScalarKind.String, key, key));
    }

    private bool Expand(AnchorAlias alias)
    {
        int start = At(alias.Start), end = At(alias.End);
        string name = alias.Value.Value;
        if (!_anchors.TryGet(name, out YamlAnchor anchor))
        {
            bool isOpen = _frames.Exists(frame => frame.Anchor == name);
            string near = Nearest.To(name, _anchors.Names) is { } nearest ? " Did you mean '*" + nearest + "'?" : "";
            Report(YamlProblemKind.Syntax, start, end, isOpen
                ? "'*" + name + "' stands inside the node that it names, which would never end."
                : "No anchor '&" + name + "' stands above." + near + " A text that begins with '*' needs quotation marks.");
            anchor = YamlAnchor.Null;
        }

        if (_frames.Count + anchor.Height > MaxDepth || !_anchors.TrySpend(anchor))
            return Stop(start, end, "Aliases make this file deeper than 64 levels or longer by more than 10,000 nodes. Reading stops: write the values out.");

        int first = _events.Count;
        if (Top is { ExpectsKey: true } mapping)
        {
            YamlEvent key = anchor.Events[0];
            if (key.Kind != YamlEventKind.Scalar) Report(YamlProblemKind.RefusedFeature, start, end, "A key is a text, and not a mapping or a list.");
            AddKey(mapping, start, end, key.Kind == YamlEventKind.Scalar ? key.Scalar : YamlScalarKind.String, key.Raw, isPlain: false);
        }
        else
        {
            anchor.CopyTo(_events, start, end);
        }

        Complete(first, end, anchor: null, anchor.Height);
        return true;
    }

    /// <summary>The node whose events begin at <paramref name="first"/> is whole.</summary>
    private void Complete(int first, int end, string? anchor, int height)
    {
        _last = end;
        if (anchor is not null) _anchors.Add(anchor, _events, first, height);
        if (Top is not { } parent) return;
        parent.End = Math.Max(parent.End, end);
        parent.Height = Math.Max(parent.Height, height);
        if (!parent.IsMapping) return;
        parent.ExpectsKey = !parent.ExpectsKey;
        if (parent.CutFrom < 0 || !parent.ExpectsKey) return;
        if (parent.IsMerge) TakeMerge(parent, first, end);
        CutOff(parent.CutFrom);
        parent.CutFrom = -1;
        parent.IsMerge = false;
    }

    private void CutOff(int from) => _events.RemoveRange(from, _events.Count - from);

    private void TakeMerge(YamlFrame parent, int first, int end)
    {
        YamlEvent[] value = [.. _events.GetRange(first, _events.Count - first)];
        if (YamlMerge.IsMergeable(value)) parent.AddMerge(value);
        else Report(YamlProblemKind.RefusedFeature, value[0].Start, end, "A merge key '<<' takes a mapping or a list of mappings. Quote the key if it is meant as a text.");
    }

    private void RefuseTag(NodeEvent node)
    {
        if (node.Tag.IsEmpty) return;
        // An anchor may stand before it.
        int start = text.IndexOf('!', At(node.Start)), end = start;
        while (end < text.Length && text[end] is not (' ' or '\t' or '\r' or '\n')) end++;
        Report(YamlProblemKind.RefusedFeature, start, end, "Explicit tags are not taken: the schema says what a value is. Remove '" + text.Substring(start, end - start) + "'.");
    }

    private static string? AnchorOf(NodeEvent node) => node.Anchor.IsEmpty ? null : node.Anchor.Value;

    private int At(Mark mark) => Math.Min(text.Length, (int)mark.Index + offset);

    private bool Stop(int start, int end, string message)
    {
        Report(YamlProblemKind.Limit, start, end, message);
        _hasStopped = true;
        return false;
    }

    private void Report(YamlProblemKind kind, int start, int end, string message, string? replacement = null) =>
        problems.Add(new YamlProblem(kind, start, end, message, replacement));
}
