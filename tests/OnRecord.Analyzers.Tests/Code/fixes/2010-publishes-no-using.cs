// ONR2010: Take Valid<Statement>
// lang: 10
class Desk
{
    [OnRecord.Publishes]
    void Publish(/* what */ OnRecord.News.Statement statement /* is valid */) => System.Console.WriteLine($"{statement.Text}: {statement.Id}");
}
// becomes
class Desk
{
    [OnRecord.Publishes]
    void Publish(/* what */ OnRecord.Valid<OnRecord.News.Statement> statement /* is valid */) => System.Console.WriteLine($"{statement.Value.Text}: {statement.Value.Id}");
}
