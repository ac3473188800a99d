// A copy of the attribution with the default of a list.
public class Desk
{
    Attribution Strip(Attribution attribution) => attribution with { By = default }; // ONR2005
}
