// A template in a local.
public class Desk
{
    List<Attribution> Make(DocumentId article, IEnumerable<SpeakerId> all)
    {
        var template = new Attribution { In = article };
        return all.Select(who => template with { By = [who] }).ToList();
    }
}
