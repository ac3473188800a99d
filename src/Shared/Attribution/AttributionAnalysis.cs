namespace OnRecord.Attribution;

/// <summary>
/// Relay, anchor and grade of every claim of a dossier. One source for the checker and the generated validators, so
/// that their verdicts can't differ. Linear in the number of claims and edges.
/// </summary>
public sealed class AttributionAnalysis
{
    private readonly AttributionFacts _facts;
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly AttributionGrade[] _grades;
    private readonly List<AttributionProblem> _problems = [];

    private AttributionAnalysis(AttributionFacts facts)
    {
        _facts = facts;
        _grades = new AttributionGrade[facts.Claims.Count];
        for (int i = 0; i < facts.Claims.Count; i++)
        {
            // The first of two claims with one id stands for both; that there are two is reported as such.
            if (facts.Claims[i].Id is string id && !_byId.ContainsKey(id)) _byId.Add(id, i);
        }
    }

    /// <summary>Judges all claims.</summary>
    public static AttributionResult Analyze(AttributionFacts facts)
    {
        AttributionAnalysis analysis = new(facts);
        int[][] edges = new int[facts.Claims.Count][];
        for (int i = 0; i < edges.Length; i++) edges[i] = analysis.Edges(facts.Claims[i]);

        // Components come after what they lead to: the grades a claim rests on are there when it is judged.
        foreach (int[] component in RelayGraph.Components(edges))
        {
            if (component.Length > 1 || Array.IndexOf(edges[component[0]], component[0]) >= 0) analysis.ReportCycle(component, edges);
            else analysis.Judge(component[0]);
        }

        analysis._problems.Sort(static (a, b) => a.Claim != b.Claim ? a.Claim.CompareTo(b.Claim) : a.Part.CompareTo(b.Part));
        return new AttributionResult(analysis._grades, analysis._problems);
    }

    private int[] Edges(ClaimFact claim)
    {
        if (!claim.IsClaim) return [];
        List<int> edges = [];
        if (claim.RelayedBy is string relay && _byId.TryGetValue(relay, out int relayIndex)) edges.Add(relayIndex);
        foreach (string basis in claim.Basis)
        {
            if (_byId.TryGetValue(basis, out int basisIndex)) edges.Add(basisIndex);
        }

        return [.. edges];
    }

    private void ReportCycle(int[] members, int[][] edges)
    {
        int[] cycle = Cycles.Shortest(members, edges);

        // Told at the edge that runs forward in the file: records are written after what they rest on, so that edge
        // is most likely the slip. Every cycle has one.
        int at = 0;
        while (cycle[at] > cycle[(at + 1) % cycle.Length]) at++;
        ClaimFact claim = _facts.Claims[cycle[at]];
        int target = cycle[(at + 1) % cycle.Length];
        List<string> names = [];
        for (int i = 0; i <= cycle.Length; i++) names.Add(_facts.Claims[cycle[(at + i) % cycle.Length]].Id ?? "?");
        bool isRelay = claim.RelayedBy is string relay && _byId.TryGetValue(relay, out int relayIndex) && relayIndex == target;
        _problems.Add(new AttributionProblem(
            AttributionProblemKind.Cycle,
            cycle[at],
            isRelay ? AttributionPart.RelayedBy : AttributionPart.Basis,
            isRelay ? 0 : BasisIndex(claim, target),
            string.Join(" -> ", names)));
    }

    private int BasisIndex(ClaimFact claim, int target)
    {
        for (int i = 0; i < claim.Basis.Count; i++)
        {
            if (_byId.TryGetValue(claim.Basis[i], out int index) && index == target) return i;
        }

        return 0;
    }

    private void Judge(int index)
    {
        ClaimFact claim = _facts.Claims[index];
        if (!claim.IsClaim || !claim.IsIntact) return;
        AttributionGrade grade = claim.IsCapped ? AttributionGrade.Weak : AttributionGrade.Full;
        foreach (Ground ground in claim.Grounds) grade = Lower(grade, GradeOf(index, claim, ground));
        grade = Lower(grade, JudgeRelay(index, claim));
        for (int i = 0; i < claim.Basis.Count; i++)
        {
            // A claim's basis is reported at its own place. It doesn't lower a claim that somebody else stands behind.
            if (!JudgeSupport(index, claim, claim.Basis[i], AttributionPart.Basis, i)) grade = AttributionGrade.None;
        }

        _grades[index] = Lower(grade, JudgeAnchor(index, claim));
    }

    private AttributionGrade GradeOf(int index, ClaimFact claim, Ground ground)
    {
        switch (ground.Kind)
        {
            case GroundKind.Narrator:
                return GradeOfNarrator(claim);
            case GroundKind.Document:
                if (!_facts.Documents.TryGetValue(ground.Ids[0], out DocumentFact document)) return AttributionGrade.None;
                if (claim.Document == ground.Ids[0]) return GradeOfNarrator(claim); // No text is its own source.
                if (document.IsRetracted && claim.Document is not null)
                {
                    _problems.Add(new(AttributionProblemKind.StandsOnRetracted, index, AttributionPart.Ground, 0, ground.Ids[0]));
                    return AttributionGrade.None;
                }

                return document.IsCapped ? AttributionGrade.Weak : AttributionGrade.Full;
            default:
                AttributionGrade grade = AttributionGrade.Full;
                foreach (string id in ground.Ids)
                {
                    if (!_facts.Speakers.TryGetValue(id, out SpeakerFact speaker) || !speaker.IsIdentified) return AttributionGrade.None;
                    if (speaker.IsCapped) grade = AttributionGrade.Weak;
                }

                return grade;
        }
    }

    private AttributionGrade GradeOfNarrator(ClaimFact claim)
    {
        if (claim.Basis.Count == 0) return AttributionGrade.Weak;
        AttributionGrade grade = AttributionGrade.Full;
        foreach (string basis in claim.Basis)
        {
            AttributionGrade of = _byId.TryGetValue(basis, out int index) ? _grades[index]
                : _facts.Documents.TryGetValue(basis, out DocumentFact document) ? (document.IsCapped ? AttributionGrade.Weak : AttributionGrade.Full)
                : AttributionGrade.None;
            grade = Lower(grade, of);
        }

        return grade;
    }

    private AttributionGrade JudgeRelay(int index, ClaimFact claim)
    {
        if (claim.RelayedBy is not string relay) return AttributionGrade.Full;
        if (!_byId.TryGetValue(relay, out int relayIndex)) return AttributionGrade.None;
        return JudgeSupport(index, claim, relay, AttributionPart.RelayedBy, 0) ? _grades[relayIndex] : AttributionGrade.None;
    }

    /// <summary>Whether a claim or document can be stood on: it claims something, and isn't read in or itself a retracted document other than the claim's own.</summary>
    private bool JudgeSupport(int index, ClaimFact claim, string support, AttributionPart part, int position)
    {
        string? document = support;
        if (_byId.TryGetValue(support, out int supportIndex))
        {
            ClaimFact fact = _facts.Claims[supportIndex];
            if (!fact.IsClaim)
            {
                _problems.Add(new(AttributionProblemKind.NoClaim, index, part, position, support));
                return false;
            }

            document = ReadIn(fact);
        }

        if (document is null || document == ReadIn(claim) || !IsRetracted(document)) return true;
        _problems.Add(new(AttributionProblemKind.StandsOnRetracted, index, part, position, document));
        return false;
    }

    private AttributionGrade JudgeAnchor(int index, ClaimFact claim)
    {
        if (claim.RelayedBy is null && claim.NeedsAnchor && ReadIn(claim) is null && !IsWitnessed(claim))
        {
            _problems.Add(new(AttributionProblemKind.NoAnchor, index, AttributionPart.Attribution, 0, string.Empty));
            return AttributionGrade.None;
        }

        if (ReadIn(claim) is not string document) return AttributionGrade.Full;
        if (!_facts.Documents.ContainsKey(document)) return AttributionGrade.None;
        if (!IsRetracted(document)) return AttributionGrade.Full;
        AttributionPart part = claim.Document is null ? AttributionPart.Ground : AttributionPart.Document;
        _problems.Add(new(AttributionProblemKind.ReadInRetracted, index, part, 0, document));
        return AttributionGrade.Weak;
    }

    /// <summary>The document a claim is read in: as it says, or else the one that is its ground.</summary>
    private static string? ReadIn(ClaimFact claim)
    {
        if (claim.Document is not null) return claim.Document;
        foreach (Ground ground in claim.Grounds)
        {
            if (ground.Kind == GroundKind.Document) return ground.Ids[0];
        }

        return null;
    }

    private static bool IsWitnessed(ClaimFact claim)
    {
        foreach (Ground ground in claim.Grounds)
        {
            if (ground.Kind == GroundKind.Witness) return true;
        }

        return false;
    }

    private bool IsRetracted(string document) => _facts.Documents.TryGetValue(document, out DocumentFact fact) && fact.IsRetracted;

    private static AttributionGrade Lower(AttributionGrade left, AttributionGrade right) => left < right ? left : right;
}
