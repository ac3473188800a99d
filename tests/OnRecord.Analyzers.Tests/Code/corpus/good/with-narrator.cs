// The article's own voice instead.
public class Desk
{
    Attribution Own(Attribution attribution) => attribution with { By = [], Narrator = true };
}
