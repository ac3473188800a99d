// ONR2002: Throw where it is null
class Desk
{
    Quote Make(string? name) => new Quote { By = name };

    Quote Read() => new Quote { By = Console.ReadLine() };
}
// becomes
class Desk
{
    Quote Make(string? name) => new Quote { By = name ?? throw new System.InvalidOperationException("By is missing.") };

    Quote Read() => new Quote { By = Console.ReadLine() ?? throw new System.InvalidOperationException("By is missing.") };
}
