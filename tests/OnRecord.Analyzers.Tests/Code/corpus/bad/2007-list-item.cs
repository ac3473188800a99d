// One of a list that was read.
public class Desk
{
    Quote First(string json) => System.Text.Json.JsonSerializer.Deserialize<Quote[]>(json)![0]; // ONR2007
}
