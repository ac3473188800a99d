// Its result is read further down.
public class Desk
{
    string Check(Statement statement)
    {
        ValidationResult result = statement.Validate();
        string head = statement.Text;
        return head + result;
    }
}
