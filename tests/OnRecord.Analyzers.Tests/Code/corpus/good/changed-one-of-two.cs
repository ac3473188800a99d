// One of two members is cleared; the other may be set.
public class Desk
{
    void Forget(Report report) => report.Speaker = null;
}
