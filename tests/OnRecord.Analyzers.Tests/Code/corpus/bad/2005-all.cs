// A copy of the attribution without anything.
public class Desk
{
    Attribution Strip(Attribution attribution) => attribution with { By = [], Document = null, Narrator = null, Witnessed = null }; // ONR2005
}
