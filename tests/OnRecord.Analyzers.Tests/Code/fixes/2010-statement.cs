// ONR2010: Throw where it is not valid
class Desk
{
    void Check(Statement statement)
    {
        // Before.
        statement.Validate(); // behind
    }

    void Twice(Statement statement, int result)
    {
        statement.Validate();
    }
}
// becomes
class Desk
{
    void Check(Statement statement)
    {
        // Before.
        var result = statement.Validate();
        if (!result.IsValid) throw new System.InvalidOperationException(result.ToString()); // behind
    }

    void Twice(Statement statement, int result)
    {
        var result2 = statement.Validate();
        if (!result2.IsValid) throw new System.InvalidOperationException(result2.ToString());
    }
}
