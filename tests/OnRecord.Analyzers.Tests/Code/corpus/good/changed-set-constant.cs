// Set to the desk.
public class Desk
{
    void Sign(Quote quote) => quote.By = "The weather desk";
}
