// From the network.
using System.Net.Http;
using System.Net.Http.Json;

public class Desk
{
    public Task<Quote?> ReadAsync(HttpClient client) => client.GetFromJsonAsync<Quote>("https://example.org/q1"); // ONR2007
}
