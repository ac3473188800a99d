// Empty members of the same name elsewhere.
public class Signature
{
    public string By { get; set; } = "";

    public void Clear() => By = "";

    public static Signature Make() => new() { By = "" };
}
