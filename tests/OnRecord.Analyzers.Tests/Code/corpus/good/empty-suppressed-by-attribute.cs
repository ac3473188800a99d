// A test that says so by attribute.
public class Tests
{
    [System.Diagnostics.CodeAnalysis.SuppressMessage("OnRecord.Attribution", "ONR2003", Justification = "It has to be refused.")]
    public Quote Refused() => new Quote { Text = "It rained.", By = "" };
}
