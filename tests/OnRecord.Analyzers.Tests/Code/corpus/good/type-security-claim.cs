// A claim in another sense.
using System.Security.Claims;

public class Login
{
    public System.Security.Claims.Claim Name(string name) => new System.Security.Claims.Claim(ClaimTypes.Name, name);

    public ClaimsIdentity Anonymous() => new ClaimsIdentity();
}
