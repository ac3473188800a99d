// ONR2002: Use 'author'
class Desk
{
    Quote Make(string? name, string author) => new Quote { By = name ?? null };
}
// becomes
class Desk
{
    Quote Make(string? name, string author) => new Quote { By = name ?? author };
}
