namespace OnRecord.Tool.Tests;

/// <summary>A small dossier in which nothing is found, and its article.</summary>
internal static class Briefing
{
    public const string Article = "The mayor spoke on Tuesday. “The last span is in place, and it holds,” she said. “Nobody waits.”\n";

    public const string Records =
        """
        schema: onrecord:news
        speakers:
          - id: mayor
            kind: person
            name: Ada Example
            role: Mayor of Port Ellen
        documents:
          - id: article
            kind: article
            file: briefing.article.txt
            publisher: Gazette
            author: [Pat Reporter]
            publishedOn: 2026-03-17
            language: en
        statements:
          - id: s01
            text: The last span is in place and holds.
            directness: direct
            stance: asserts
            quote:
              - The last span is in place, and it holds
            attribution:
              by: [mayor]
              in: article
              cue: said

        """;
}
