// One member for another.
public class Desk
{
    void Move(Report report, string document)
    {
        report.Speaker = null;
        report.Document = document;
    }
}
