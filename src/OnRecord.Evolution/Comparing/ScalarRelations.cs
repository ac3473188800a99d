using OnRecord.Schema.Model;

namespace OnRecord.Evolution.Comparing;

/// <summary>Which scalar types hold all values of another.</summary>
internal static class ScalarRelations
{
    private static readonly HashSet<(ScalarType Part, ScalarType Whole)> Contained =
    [
        (ScalarType.Int32, ScalarType.Integer),
        (ScalarType.Int32, ScalarType.Int64),
        (ScalarType.Int32, ScalarType.Number),
        (ScalarType.Int32, ScalarType.Decimal),
        (ScalarType.Integer, ScalarType.Int64),

        // Up to 2^53 a double holds every whole number; a decimal of ours has 15 digits, which is less. Beyond it, a double rounds.
        (ScalarType.Integer, ScalarType.Number),
        (ScalarType.Decimal, ScalarType.Number),

        // Kinds of text, in formats of their own.
        (ScalarType.Date, ScalarType.String),
        (ScalarType.DateTime, ScalarType.String),
        (ScalarType.Uri, ScalarType.String),
        (ScalarType.Uuid, ScalarType.String),
    ];

    public static Relation Of(ScalarType old, ScalarType now) =>
        old == now ? Relation.Same : Relations.Of(Contained.Contains((old, now)), Contained.Contains((now, old)));
}
