// A copy that sets members that are no ground.
public class Desk
{
    Attribution Move(Attribution attribution, DocumentId article) => attribution with { In = article, RelayedBy = null, Cue = null };
}
