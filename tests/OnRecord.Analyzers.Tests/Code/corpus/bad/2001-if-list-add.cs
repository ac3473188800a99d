// Sources are added only where there are some.
public class Desk
{
    Wire Map(PostDto dto)
    {
        Wire wire = new() { Text = dto.Text }; // ONR2001
        if (dto.Author != null) wire.Sources.Add(dto.Author);
        return wire;
    }
}
