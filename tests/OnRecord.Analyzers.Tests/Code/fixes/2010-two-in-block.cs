// ONR2010: Throw where it is not valid
class Desk
{
    void Check(Statement first, Statement second)
    {
        first.Validate(); // one
        second /* the other */ .Validate() /* two */;
        if (first.Text == second.Text) { first.Validate(); }
    }
}
// becomes
class Desk
{
    void Check(Statement first, Statement second)
    {
        var result = first.Validate();
        if (!result.IsValid) throw new System.InvalidOperationException(result.ToString()); // one
        var result2 = second /* the other */ .Validate() /* two */;
        if (!result2.IsValid) throw new System.InvalidOperationException(result2.ToString());
        if (first.Text == second.Text) { var result3 = first.Validate(); if (!result3.IsValid) throw new System.InvalidOperationException(result3.ToString()); }
    }
}
