// A struct that is made anew in a loop.
public class Desk
{
    Tweet[] Make(string[] lines) => Array.ConvertAll(lines, line => new Tweet { Text = line }); // ONR2001
}
