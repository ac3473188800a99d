// A copy with some speakers fewer.
public class Desk
{
    Attribution Remove(Attribution attribution, SpeakerId who) => attribution with { By = attribution.By.Where(b => b != who).ToEquatableList() };
}
