// A copy of the attribution without its document.
public class Desk
{
    Attribution Strip(Attribution attribution) => attribution with { Document = null }; // ONR2005
}
