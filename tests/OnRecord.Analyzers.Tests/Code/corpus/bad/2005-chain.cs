// In a chain of copies.
public class Desk
{
    Remark Strip(Remark remark) => remark with { Tone = "dry" } with { By = null! }; // ONR2005
}
