// By reflection, with a cast.
public class Desk
{
    Quote Make() => (Quote)Activator.CreateInstance(typeof(Quote), nonPublic: true)!; // ONR2007
}
