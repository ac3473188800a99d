// From a response's content.
using System.Net.Http;
using System.Net.Http.Json;

public class Desk
{
    public async Task<Quote?> ReadAsync(HttpResponseMessage response) => await response.Content.ReadFromJsonAsync<Quote>(); // ONR2007
}
