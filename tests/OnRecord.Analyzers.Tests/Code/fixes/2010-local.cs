// ONR2010: Throw where it is not valid
class Desk
{
    void Check(Statement statement)
    {
        var verdict = statement.Validate();
        Console.WriteLine(statement.Text);
    }
}
// becomes
class Desk
{
    void Check(Statement statement)
    {
        var verdict = statement.Validate();
        if (!verdict.IsValid) throw new System.InvalidOperationException(verdict.ToString());
        Console.WriteLine(statement.Text);
    }
}
