// In an extension member.
public static class Texts
{
    extension(PostDto dto)
    {
        public Remark AsRemark
        {
            get
            {
                string by = "";
                return new Remark(dto.Text, by); // ONR2003
            }
        }
    }
}
