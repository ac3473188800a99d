// A copy of the attribution without speakers.
public class Desk
{
    Attribution Strip(Attribution attribution) => attribution with { By = [] }; // ONR2005
}
