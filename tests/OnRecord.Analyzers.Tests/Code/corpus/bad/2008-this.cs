// In a method of the claim, by its name.
[Claim]
public class Saying
{
    public string Text = "";

    [AttributedTo]
    public string? By = "Ann Lee";

    public void Forget()
    {
        this.By = null; // ONR2008
    }
}
