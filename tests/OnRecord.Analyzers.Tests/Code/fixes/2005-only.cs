// ONR2005: Keep the attribution
class Desk
{
    Statement Copy(Statement s) => s with { Attribution = null! }; // kept

    Statement Inner(Statement s) => s with { Attribution = s.Attribution with { By = [] } };
}
// becomes
class Desk
{
    Statement Copy(Statement s) => s; // kept

    Statement Inner(Statement s) => s with { Attribution = s.Attribution };
}
