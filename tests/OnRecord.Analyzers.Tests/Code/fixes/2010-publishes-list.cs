// ONR2010: Take Valid<Statement>
interface IOutlet
{
    [Publishes]
    void Publish(IReadOnlyList<Statement> statements);
}
// becomes
interface IOutlet
{
    [Publishes]
    void Publish(IReadOnlyList<Valid<Statement>> statements);
}
