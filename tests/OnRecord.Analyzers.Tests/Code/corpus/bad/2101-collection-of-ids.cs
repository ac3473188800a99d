// In a spread beside good ones.
public class Desk
{
    SpeakerId[] Ids(IEnumerable<SpeakerId> known) => [.. known, new("ann-lee"), new("Bo Chan")]; // ONR2101
}
