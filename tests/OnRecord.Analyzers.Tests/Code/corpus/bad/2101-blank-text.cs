// A text of blanks.
public class Desk
{
    Correction Make(CorrectionId id, RecordId target) => new() { Id = id, Target = target, Kind = CorrectionKind.Correction, Date = new(2026, 1, 2), Note = "  " }; // ONR2101
}
