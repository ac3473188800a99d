// A chain of copies.
public class Desk
{
    Remark Change(Remark remark, string by) => remark with { Tone = "dry" } with { By = by };
}
