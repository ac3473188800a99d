// From a part of a document.
using System.Text.Json;

public class Desk
{
    public Quote? Read(JsonElement element) => element.Deserialize<Quote>(); // ONR2007
}
