// An inherited member.
[Claim]
public class Saying : Message
{
}
