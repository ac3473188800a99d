// Filtered in a query.
public class Desk
{
    IEnumerable<Remark> Make(IEnumerable<PostDto> posts) =>
        from p in posts
        let name = p.Author ?? ""
        where name != ""
        select new Remark(p.Text, name);
}
